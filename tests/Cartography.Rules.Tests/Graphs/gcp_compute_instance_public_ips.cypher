// fails
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPInstance {id: 'i'})-[:NETWORK_INTERFACE]->(:GCPNetworkInterface)-[:RESOURCE]->(:GCPNicAccessConfig {public_ip: '203.0.113.1'})

// passes
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPInstance {id: 'i'})-[:NETWORK_INTERFACE]->(:GCPNetworkInterface)
