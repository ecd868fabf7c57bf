// fails
CREATE (a:AWSAccount {id: '1', name: 'one'})-[:RESOURCE]->(i:AWSEC2Instance {id: 'i', exposed_internet: true})-[:INSTANCE_PROFILE]->(:AWSInstanceProfile)-[:ASSOCIATED_WITH]->(r:AWSRole {name: 'r'})-[:POLICY]->(p:AWSPolicy)-[:STATEMENT]->(:AWSPolicyStatement {effect: 'Allow', action: ['iam:CreateUser', 's3:Get*']})
CREATE (p)-[:STATEMENT]->(:AWSPolicyStatement {effect: 'Deny', action: ['s3:*']})
CREATE (i)-[:MEMBER_OF_EC2_SECURITY_GROUP]->(:AWSEC2SecurityGroup)<-[:MEMBER_OF_EC2_SECURITY_GROUP]-(:AWSIpPermissionInbound {fromport: 22, toport: 22})
CREATE (a)-[:RESOURCE]->(:AWSLambda {arn: 'l', name: 'l'})-[:STS_ASSUMEROLE_ALLOW]->(r)

// passes
CREATE (a:AWSAccount {id: '1', name: 'one'})-[:RESOURCE]->(i:AWSEC2Instance {id: 'i', exposed_internet: true})-[:INSTANCE_PROFILE]->(:AWSInstanceProfile)-[:ASSOCIATED_WITH]->(r:AWSRole {name: 'r'})-[:POLICY]->(p:AWSPolicy)-[:STATEMENT]->(:AWSPolicyStatement {effect: 'Allow', action: ['iam:CreateUser', 's3:Get*']})
CREATE (p)-[:STATEMENT]->(:AWSPolicyStatement {effect: 'Deny', action: ['iam:Create*']})
CREATE (i)-[:MEMBER_OF_EC2_SECURITY_GROUP]->(:AWSEC2SecurityGroup)<-[:MEMBER_OF_EC2_SECURITY_GROUP]-(:AWSIpPermissionInbound {fromport: 22, toport: 22})
CREATE (a)-[:RESOURCE]->(:AWSLambda {arn: 'l', name: 'l'})-[:STS_ASSUMEROLE_ALLOW]->(r)
