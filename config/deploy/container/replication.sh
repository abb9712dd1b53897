# Once, when the database is made: `backup` may receive its log.
echo "host replication khong all scram-sha-256" >>"$PGDATA/pg_hba.conf"
