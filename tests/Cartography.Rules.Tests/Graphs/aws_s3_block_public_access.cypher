// fails
CREATE (a:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSS3Bucket {id: 'b', block_public_acls: true, ignore_public_acls: true, block_public_policy: true})

// passes
CREATE (a:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSS3Bucket {id: 'b'})
CREATE (a)-[:RESOURCE]->(:AWSS3AccountPublicAccessBlock {block_public_acls: true, ignore_public_acls: true, block_public_policy: true, restrict_public_buckets: true})
