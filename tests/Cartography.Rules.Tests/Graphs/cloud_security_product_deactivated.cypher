// fails
CREATE (a:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSLambda {region: 'eu-west-1'}), (a)-[:RESOURCE]->(:AWSGuardDutyDetector {status: 'ENABLED', region: 'us-east-1'})

// passes
CREATE (a:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSLambda {region: 'eu-west-1'}), (a)-[:RESOURCE]->(:AWSGuardDutyDetector {status: 'ENABLED', region: 'eu-west-1'})
