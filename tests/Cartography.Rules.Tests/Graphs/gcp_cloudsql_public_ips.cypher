// fails
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPCloudSQLInstance {id: 'i', ip_addresses: '[{"type":"PRIMARY","ipAddress":"203.0.113.1"}]'})

// passes
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPCloudSQLInstance {id: 'i', ip_addresses: '[{"type": "PRIVATE", "ipAddress": "10.0.0.1"}]'})
