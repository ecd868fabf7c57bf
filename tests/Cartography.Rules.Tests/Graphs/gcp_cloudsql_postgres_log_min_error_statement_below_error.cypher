// fails
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPCloudSQLInstance {id: 'i', name: 'i', database_version: 'POSTGRES_1', database_flags: '[{"name": "other", "value": "on"}, {"name": "log_min_error_statement", "value": "WARNING"}]'})

// passes
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPCloudSQLInstance {id: 'i', name: 'i', database_version: 'POSTGRES_1', database_flags: '[{"value":"ERROR","name":"log_min_error_statement"},{"name":"other","value":"off"}]'})
