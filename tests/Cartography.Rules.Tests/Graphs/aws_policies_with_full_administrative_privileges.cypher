// fails
CREATE (:AWSAccount {id: '1', name: 'one'})-[:RESOURCE]->(:AWSPrincipal:AWSRole {arn: 'arn:r', name: 'r'})-[:POLICY]->(:AWSPolicy {id: 'p', name: 'policy'})-[:STATEMENT]->(:AWSPolicyStatement {effect: 'Allow', action: ['*'], resource: ['*']})

// passes
CREATE (:AWSAccount {id: '1', name: 'one'})-[:RESOURCE]->(:AWSPrincipal:AWSRole {arn: 'arn:r', name: 'r'})-[:POLICY]->(:AWSPolicy {id: 'p', name: 'policy'})-[:STATEMENT]->(:AWSPolicyStatement {effect: 'Allow', action: ['s3:*'], resource: ['*']})
CREATE (:AWSAccount {id: '1', name: 'one'})-[:RESOURCE]->(:AWSPrincipal:AWSRole {arn: 'arn:aws-service-role/x', name: 'x'})-[:POLICY]->(:AWSPolicy {id: 'p', name: 'policy'})-[:STATEMENT]->(:AWSPolicyStatement {effect: 'Allow', action: ['*'], resource: ['*']})
