// fails
CREATE (:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSS3Bucket {id: 'b', versioning_status: 'Enabled'})

// passes
CREATE (:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSS3Bucket {id: 'b', versioning_status: 'Enabled', mfa_delete: 'Enabled'})
