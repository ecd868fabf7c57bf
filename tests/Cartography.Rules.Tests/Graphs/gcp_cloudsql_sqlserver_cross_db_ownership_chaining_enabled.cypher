// fails
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPCloudSQLInstance {id: 'i', name: 'i', database_version: 'SQLSERVER_1', database_flags: '[{"name": "other", "value": "on"}, {"name": "cross db ownership chaining", "value": "on"}]'})

// passes
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPCloudSQLInstance {id: 'i', name: 'i', database_version: 'SQLSERVER_1', database_flags: '[{"value":"off","name":"cross db ownership chaining"},{"name":"other","value":"off"}]'})
