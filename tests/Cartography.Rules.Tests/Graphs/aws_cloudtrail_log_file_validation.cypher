// fails
CREATE (:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSCloudTrailTrail {arn: 't'})

// passes
CREATE (:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSCloudTrailTrail {arn: 't', log_file_validation_enabled: true})
