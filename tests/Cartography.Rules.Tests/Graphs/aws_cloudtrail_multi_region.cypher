// fails
CREATE (:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSCloudTrailTrail {arn: 't', is_multi_region_trail: false})
CREATE (:AWSAccount {id: '2'})

// passes
CREATE (:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSCloudTrailTrail {arn: 't', is_multi_region_trail: true})
