// fails
CREATE (:AWSAccount {id: '1'})-[:RESOURCE]->(g:AWSEC2SecurityGroup {groupid: 'g', name: 'default'})
CREATE (g)<-[:MEMBER_OF_EC2_SECURITY_GROUP]-(:AWSIpRule {id: 'r'}), (g)<-[:MEMBER_OF_EC2_SECURITY_GROUP]-(:AWSVpc)

// passes
CREATE (:AWSAccount {id: '1'})-[:RESOURCE]->(g:AWSEC2SecurityGroup {groupid: 'g', name: 'default'})
CREATE (g)<-[:MEMBER_OF_EC2_SECURITY_GROUP]-(:AWSEC2Instance)
