// fails
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPCloudSQLInstance {id: 'i', name: 'i', database_version: 'POSTGRES_1', database_flags: '[{"name": "other", "value": "on"}, {"name": "log_min_duration_statement", "value": "-10"}]'})

// passes
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPCloudSQLInstance {id: 'i', name: 'i', database_version: 'POSTGRES_1', database_flags: '[{"value":"-1","name":"log_min_duration_statement"},{"name":"other","value":"off"}]'})
