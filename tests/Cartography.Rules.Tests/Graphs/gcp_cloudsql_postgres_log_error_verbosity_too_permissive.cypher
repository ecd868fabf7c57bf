// fails
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPCloudSQLInstance {id: 'i', name: 'i', database_version: 'POSTGRES_1', database_flags: '[{"name": "other", "value": "on"}, {"name": "log_error_verbosity", "value": "VERBOSE"}]'})

// passes
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPCloudSQLInstance {id: 'i', name: 'i', database_version: 'POSTGRES_1', database_flags: '[{"value":"DEFAULT","name":"log_error_verbosity"},{"name":"other","value":"off"}]'})
