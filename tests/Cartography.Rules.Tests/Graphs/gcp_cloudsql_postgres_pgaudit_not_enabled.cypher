// fails
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPCloudSQLInstance {id: 'i', name: 'i', database_version: 'POSTGRES_1', database_flags: '[{"name": "other", "value": "on"}, {"name": "cloudsql.enable_pgaudit", "value": "off"}]'})

// passes
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPCloudSQLInstance {id: 'i', name: 'i', database_version: 'POSTGRES_1', database_flags: '[{"value":"on","name":"cloudsql.enable_pgaudit"},{"name":"other","value":"off"}]'})
