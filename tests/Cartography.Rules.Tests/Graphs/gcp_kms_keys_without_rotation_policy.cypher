// fails
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPCryptoKey {id: 'k', purpose: 'ENCRYPT_DECRYPT', rotation_period: '31536000s'})

// passes
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPCryptoKey {id: 'k', purpose: 'ENCRYPT_DECRYPT', rotation_period: '7776000s'})
