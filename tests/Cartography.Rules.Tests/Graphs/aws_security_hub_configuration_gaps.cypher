// fails
CREATE (a:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSRDSInstance {region: 'eu-west-1'}), (a)-[:RESOURCE]->(:AWSSecurityHub {id: 'arn:aws:securityhub:us-east-1:1:hub/default', auto_enable_controls: false})

// passes
CREATE (a:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSRDSInstance {region: 'eu-west-1'}), (a)-[:RESOURCE]->(:AWSSecurityHub {id: 'arn:aws:securityhub:eu-west-1:1:hub/default', auto_enable_controls: true})
