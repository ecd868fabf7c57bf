// fails
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPDNSZone {id: 'z', visibility: 'public', dnssec_state: 'off'})

// passes
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPDNSZone {id: 'z', visibility: 'public', dnssec_state: 'on'})
