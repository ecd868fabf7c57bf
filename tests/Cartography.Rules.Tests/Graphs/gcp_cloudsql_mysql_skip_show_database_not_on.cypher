// fails
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPCloudSQLInstance {id: 'i', name: 'i', database_version: 'MYSQL_1', database_flags: '[{"name": "other", "value": "on"}, {"name": "skip_show_database", "value": "off"}]'})

// passes
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPCloudSQLInstance {id: 'i', name: 'i', database_version: 'MYSQL_1', database_flags: '[{"value":"on","name":"skip_show_database"},{"name":"other","value":"off"}]'})
