"""The demonstration office of `make run`: made-up officials, residents and their two months.

Never in production. The books are written as real ones are: residents text the gateway, officials
sign in and decide, each at their own time of the past.
"""
