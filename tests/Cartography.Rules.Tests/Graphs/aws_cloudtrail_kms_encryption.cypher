// fails
CREATE (:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSCloudTrailTrail {arn: 't', kms_key_id: ''})

// passes
CREATE (:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSCloudTrailTrail {arn: 't', kms_key_id: 'key'})
