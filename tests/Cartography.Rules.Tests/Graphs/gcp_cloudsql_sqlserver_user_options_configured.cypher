// fails
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPCloudSQLInstance {id: 'i', name: 'i', database_version: 'SQLSERVER_1', database_flags: '[{"value":"0","name":"user options"},{"name":"other","value":"off"}]'})

// passes
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPCloudSQLInstance {id: 'i', name: 'i', database_version: 'SQLSERVER_1', database_flags: '[{"name": "other", "value": "on"}, {"name": "user connections", "value": "0"}]'})
