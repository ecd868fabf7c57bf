// fails
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPCloudSQLInstance {id: 'i', name: 'i', database_version: 'SQLSERVER_1', database_flags: '[{"name": "other", "value": "on"}, {"name": "contained database authentication", "value": "on"}]'})

// passes
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPCloudSQLInstance {id: 'i', name: 'i', database_version: 'SQLSERVER_1', database_flags: '[{"value":"off","name":"contained database authentication"},{"name":"other","value":"off"}]'})
