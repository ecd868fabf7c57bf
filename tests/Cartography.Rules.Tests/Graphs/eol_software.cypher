// fails
CREATE (:AWSEKSCluster {id: 'eks', name: 'eks', version: '1.29+'}), (:GKECluster {id: 'gke', name: 'gke', current_master_version: '1.29.4-gke.1'}), (:AzureKubernetesCluster {id: 'aks', name: 'aks', kubernetes_version: '1.32.0'})
CREATE (k:KubernetesCluster {id: 'k', name: 'k', version: 'v1.32.1', version_major: 1, version_minor: '32+'})-[:RESOURCE]->(:KubernetesPod {name: 'pod', namespace: 'web'})-[:CONTAINS]->(:KubernetesContainer {image: 'registry.k8s.io/ingress-nginx/controller:v1.9.0@sha256:00'})
CREATE (:AWSEC2Instance {id: 'i', instanceid: 'i'})-[:HAS_INFORMATION]->(:AWSSSMInstanceInformation {platform_name: 'Amazon Linux', platform_version: '2'})

// passes
CREATE (:AWSEKSCluster {id: 'eks', name: 'eks', version: '1.33'}), (:GKECluster {id: 'gke', name: 'gke', current_master_version: '2.1.0'}), (:AzureKubernetesCluster {id: 'aks', name: 'aks', kubernetes_version: '1.33.1'})
CREATE (k:KubernetesCluster {id: 'k', name: 'k', version: 'v1.34.0', version_major: 1, version_minor: 34})-[:RESOURCE]->(:KubernetesPod {name: 'pod', namespace: 'web'})-[:CONTAINS]->(:KubernetesContainer {image: 'registry.example.com/other:1'})
CREATE (:AWSEC2Instance {id: 'i', instanceid: 'i'})-[:HAS_INFORMATION]->(:AWSSSMInstanceInformation {platform_name: 'Amazon Linux', platform_version: '2023'})
CREATE (:KubernetesCluster {id: 'twin', name: 'twin', version: 'v1.20.0', version_major: 1, version_minor: 20, api_server_url: 'https://10.1.2.3'}), (:GKECluster {id: 'home', name: 'home', current_master_version: '1.33.0', endpoint: '10.1.2.3'})
