// fails
CREATE (:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSEC2Instance {instanceid: 'i'})-[:MEMBER_OF_EC2_SECURITY_GROUP]->(:AWSEC2SecurityGroup {groupid: 'g'})<-[:MEMBER_OF_EC2_SECURITY_GROUP]-(:AWSIpPermissionInbound:AWSIpRule {id: 'r', protocol: 'tcp', fromport: 22, toport: 22})<-[:MEMBER_OF_IP_RULE]-(:AWSIpRange {id: '0.0.0.0/0', range: '0.0.0.0/0'})

// passes
CREATE (:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSEC2Instance {instanceid: 'i'})-[:MEMBER_OF_EC2_SECURITY_GROUP]->(:AWSEC2SecurityGroup {groupid: 'g'})<-[:MEMBER_OF_EC2_SECURITY_GROUP]-(:AWSIpPermissionInbound:AWSIpRule {id: 'r', protocol: 'tcp', fromport: 443, toport: 443})<-[:MEMBER_OF_IP_RULE]-(:AWSIpRange {id: '0.0.0.0/0', range: '0.0.0.0/0'})
CREATE (:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSEC2SecurityGroup {groupid: 'g'})<-[:MEMBER_OF_EC2_SECURITY_GROUP]-(:AWSIpPermissionInbound:AWSIpRule {id: 'r', protocol: 'tcp', fromport: 22, toport: 22})<-[:MEMBER_OF_IP_RULE]-(:AWSIpRange {id: '0.0.0.0/0', range: '0.0.0.0/0'})
