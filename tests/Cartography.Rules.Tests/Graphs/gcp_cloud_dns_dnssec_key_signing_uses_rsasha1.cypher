// fails
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPDNSZone {id: 'z', dnssec_state: 'on', dnssec_key_signing_algorithm: 'rsasha1'})

// passes
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPDNSZone {id: 'z', dnssec_state: 'on', dnssec_key_signing_algorithm: 'rsasha256'})
