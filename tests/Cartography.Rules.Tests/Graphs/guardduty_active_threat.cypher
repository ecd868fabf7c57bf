// fails
CREATE (:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSGuardDutyFinding {id: 'f', severity: 8.0, type: 'Trojan:EC2/DNSDataExfiltration'})

// passes
CREATE (:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSGuardDutyFinding {id: 'f', severity: 5.0, type: 'Trojan:EC2/DNSDataExfiltration'})<-[:RESOURCE]-(a:AWSAccount {id: '2'}), (a)-[:RESOURCE]->(:AWSGuardDutyFinding {id: 'g', severity: 8.0, type: 'Recon:EC2/Portscan'})
