"""GraphQL queries: built from declarations, checked against the schema of the connected server. No I/O here."""
