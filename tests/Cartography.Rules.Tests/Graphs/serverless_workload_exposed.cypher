// fails
CREATE (:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSLambda {arn: 'l', anonymous_access: true})
CREATE (:GCPCloudRunService {id: 'run', ingress: 'INGRESS_TRAFFIC_ALL'})<-[:APPLIES_TO]-(:GCPPolicyBinding {is_public: true, has_condition: false, role: 'roles/run.invoker'})
CREATE (:GCPCloudFunction {id: 'fn', https_trigger_url: 'https://example.com'})<-[:APPLIES_TO]-(:GCPPolicyBinding {is_public: true, role: 'roles/cloudfunctions.invoker'})
CREATE (q:ScalewayProject)-[:RESOURCE]->(:ScalewayServerlessFunction {id: 'sf', privacy: 'public'}), (q)-[:RESOURCE]->(:ScalewayServerlessContainer {id: 'sc', privacy: 'public'})
CREATE (:RailwayProject)-[:RESOURCE]->(:RailwayServiceInstance {id: 'rs', exposed_internet: true})

// passes
CREATE (:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSLambda {arn: 'l', anonymous_access: false})
CREATE (:GCPCloudRunService {id: 'run', ingress: 'INGRESS_TRAFFIC_ALL'})<-[:APPLIES_TO]-(:GCPPolicyBinding {is_public: true, has_condition: true, role: 'roles/run.invoker'})
CREATE (:GCPCloudFunction {id: 'fn', https_trigger_url: 'https://example.com'})<-[:APPLIES_TO]-(:GCPPolicyBinding {is_public: false, role: 'roles/cloudfunctions.invoker'})
CREATE (q:ScalewayProject)-[:RESOURCE]->(:ScalewayServerlessFunction {id: 'sf', privacy: 'private'}), (q)-[:RESOURCE]->(:ScalewayServerlessContainer {id: 'sc', privacy: 'private'})
CREATE (:RailwayProject)-[:RESOURCE]->(:RailwayServiceInstance {id: 'rs', exposed_internet: false})
