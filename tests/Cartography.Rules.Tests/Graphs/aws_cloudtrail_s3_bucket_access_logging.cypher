// fails
CREATE (:AWSCloudTrailTrail {arn: 't', name: 'trail'})-[:LOGS_TO]->(:AWSS3Bucket {id: 'b'})

// passes
CREATE (:AWSCloudTrailTrail {arn: 't', name: 'trail'})-[:LOGS_TO]->(:AWSS3Bucket {id: 'b', logging_enabled: true})
