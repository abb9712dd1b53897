"""The demonstration office of `make run`: made-up officials, residents and their two months.

Never in production. The database is written as a real one is: residents text the gateway, officials
sign in and decide, each at their own time of the past.
"""
