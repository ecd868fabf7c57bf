// fails
CREATE (:AWSAccount {id: '1'})-[:RESOURCE]->(u:AWSUser {arn: 'arn:u'})
CREATE (u)-[:AWS_ACCESS_KEY]->(:AWSAccountAccessKey {accesskeyid: 'A', status: 'Active'}), (u)-[:AWS_ACCESS_KEY]->(:AWSAccountAccessKey {accesskeyid: 'B', status: 'Active'})

// passes
CREATE (:AWSAccount {id: '1'})-[:RESOURCE]->(u:AWSUser {arn: 'arn:u'})
CREATE (u)-[:AWS_ACCESS_KEY]->(:AWSAccountAccessKey {accesskeyid: 'A', status: 'Active'}), (u)-[:AWS_ACCESS_KEY]->(:AWSAccountAccessKey {accesskeyid: 'B', status: 'Inactive'})
