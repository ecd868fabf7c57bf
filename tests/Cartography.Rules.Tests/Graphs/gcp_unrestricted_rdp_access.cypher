// fails
CREATE (:GCPProject {id: 'p'})-[:RESOURCE]->(:GCPVpc)-[:RESOURCE]->(:GCPFirewall {id: 'fw', direction: 'INGRESS'})<-[:ALLOWED_BY]-(:GCPIpRule {ruleid: 'r', protocol: 'tcp', fromport: 3000, toport: 4000})<-[:MEMBER_OF_IP_RULE]-(:GCPIpRange {range: '::/0'})

// passes
CREATE (:GCPProject {id: 'p'})-[:RESOURCE]->(:GCPVpc)-[:RESOURCE]->(:GCPFirewall {id: 'fw', direction: 'INGRESS'})<-[:ALLOWED_BY]-(:GCPIpRule {ruleid: 'r', protocol: 'tcp', fromport: 22, toport: 22})<-[:MEMBER_OF_IP_RULE]-(:GCPIpRange {range: '::/0'})
