// fails
CREATE (:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSEC2SecurityGroup {groupid: 'g'})<-[:MEMBER_OF_EC2_SECURITY_GROUP]-(:AWSIpPermissionInbound:AWSIpRule {id: 'r', protocol: 'tcp', fromport: 440, toport: 450})<-[:MEMBER_OF_IP_RULE]-(:AWSIpRange {id: '::/0', range: '::/0'})

// passes
CREATE (:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSEC2SecurityGroup {groupid: 'g'})<-[:MEMBER_OF_EC2_SECURITY_GROUP]-(:AWSIpPermissionInbound:AWSIpRule {id: 'r', protocol: 'tcp', fromport: 445, toport: 445})<-[:MEMBER_OF_IP_RULE]-(:AWSIpRange {id: '10.0.0.0/8', range: '10.0.0.0/8'})
CREATE (:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSEC2SecurityGroup {groupid: 'g'})<-[:MEMBER_OF_EC2_SECURITY_GROUP]-(:AWSIpPermissionInbound:AWSIpRule {id: 'r', protocol: 'udp', fromport: 445, toport: 445})<-[:MEMBER_OF_IP_RULE]-(:AWSIpRange {id: '0.0.0.0/0', range: '0.0.0.0/0'})
