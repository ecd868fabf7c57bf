// fails
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPCloudSQLInstance {id: 'i', name: 'i', database_version: 'MYSQL_1', database_flags: '[{"name": "other", "value": "on"}, {"name": "local_infile", "value": "on"}]'})

// passes
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPCloudSQLInstance {id: 'i', name: 'i', database_version: 'MYSQL_1', database_flags: '[{"value":"off","name":"local_infile"},{"name":"other","value":"off"}]'})
