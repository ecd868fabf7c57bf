// fails
CREATE (:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSACMCertificate {arn: 'c', not_after: '2025-01-01T00:00:00Z'})

// passes
CREATE (:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSACMCertificate {arn: 'c', not_after: datetime('2030-01-01T00:00:00Z')})
