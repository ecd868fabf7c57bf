// fails
CREATE (:GCPProject {id: 'p'})-[:RESOURCE]->(:GCPVpc)-[:RESOURCE]->(:GCPFirewall {id: 'fw', direction: 'INGRESS'})<-[:ALLOWED_BY]-(:GCPIpRule {ruleid: 'r', protocol: 'tcp'})<-[:MEMBER_OF_IP_RULE]-(:GCPIpRange {range: '::/0'})

// passes
CREATE (:GCPProject {id: 'p'})-[:RESOURCE]->(:GCPVpc)-[:RESOURCE]->(:GCPFirewall {id: 'fw', direction: 'INGRESS'})<-[:ALLOWED_BY]-(:GCPIpRule {ruleid: 'r', protocol: 'tcp', fromport: 443, toport: 443})<-[:MEMBER_OF_IP_RULE]-(:GCPIpRange {range: '::/0'})
CREATE (:GCPProject {id: 'p'})-[:RESOURCE]->(:GCPVpc)-[:RESOURCE]->(:GCPFirewall {id: 'fw', direction: 'INGRESS', disabled: true})<-[:ALLOWED_BY]-(:GCPIpRule {ruleid: 'r', protocol: 'tcp'})<-[:MEMBER_OF_IP_RULE]-(:GCPIpRange {range: '::/0'})
