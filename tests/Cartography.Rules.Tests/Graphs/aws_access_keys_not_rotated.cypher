// fails
CREATE (:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSUser {arn: 'arn:u', name: 'u'})-[:AWS_ACCESS_KEY]->(:AWSAccountAccessKey {accesskeyid: 'AKIA1', status: 'Active', createdate_dt: datetime('2026-01-01T00:00:00Z')})

// passes
CREATE (:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSUser {arn: 'arn:u', name: 'u'})-[:AWS_ACCESS_KEY]->(:AWSAccountAccessKey {accesskeyid: 'AKIA1', status: 'Active', createdate_dt: datetime('2026-11-01T00:00:00Z')})
