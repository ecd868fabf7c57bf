// fails
CREATE (:AWSS3Bucket {id: 's3', name: 's3'})-[:POLICY_STATEMENT]->(:AWSS3PolicyStatement {effect: 'Allow', principal: '{"AWS": "*"}'})
CREATE (:AzureStorageAccount {id: 'sa'})-[:USES]->(:AzureStorageBlobService)-[:CONTAINS]->(:AzureStorageBlobContainer {id: 'bc', publicaccess: 'Blob'})
CREATE (:GCPBucket {id: 'gb'})<-[:APPLIES_TO]-(:GCPPolicyBinding {is_public: true, has_condition: false})
CREATE (:ScalewayObjectStorageBucket {id: 'sb', public: true}), (:CloudflareR2Bucket {id: 'cb', r2_dev_enabled: true}), (:SupabaseStorageBucket {id: 'ub', public: true})

// passes
CREATE (:AWSS3Bucket {id: 's3', name: 's3'})-[:POLICY_STATEMENT]->(:AWSS3PolicyStatement {effect: 'Allow', principal: '{"AWS": "*"}', condition: '{"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}'})
CREATE (:AzureStorageAccount {id: 'sa'})-[:USES]->(:AzureStorageBlobService)-[:CONTAINS]->(:AzureStorageBlobContainer {id: 'bc', publicaccess: 'None'})
CREATE (:GCPBucket {id: 'gb'})<-[:APPLIES_TO]-(:GCPPolicyBinding {is_public: true, has_condition: true})
CREATE (:ScalewayObjectStorageBucket {id: 'sb', public: false}), (:CloudflareR2Bucket {id: 'cb', r2_dev_enabled: false}), (:SupabaseStorageBucket {id: 'ub', public: false})
