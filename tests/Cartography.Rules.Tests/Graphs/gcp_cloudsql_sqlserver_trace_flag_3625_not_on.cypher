// fails
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPCloudSQLInstance {id: 'i', name: 'i', database_version: 'SQLSERVER_1', database_flags: '[{"name": "other", "value": "on"}, {"name": "3625", "value": "off"}]'})

// passes
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPCloudSQLInstance {id: 'i', name: 'i', database_version: 'SQLSERVER_1', database_flags: '[{"value":"on","name":"3625"},{"name":"other","value":"off"}]'})
