// fails
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPCloudSQLInstance {id: 'i', authorized_networks: '[{"value": "::/0"}]'})

// passes
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPCloudSQLInstance {id: 'i', authorized_networks: '[{"value": "10.0.0.0/0"}, {"value": "2001:db8::/32"}]'})
