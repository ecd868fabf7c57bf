// fails
CREATE (:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSUser {arn: 'arn:u'})-[:POLICY]->(:AWSPolicy {id: 'p', name: 'inline'})

// passes
CREATE (:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSUser {arn: 'arn:u'})
