// fails
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPCloudSQLInstance {id: 'i', name: 'i', database_version: 'POSTGRES_1', database_flags: '[{"name": "other", "value": "on"}, {"name": "log_min_messages", "value": "INFO"}]'})

// passes
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPCloudSQLInstance {id: 'i', name: 'i', database_version: 'POSTGRES_1', database_flags: '[{"value":"ERROR","name":"log_min_messages"},{"name":"other","value":"off"}]'})
