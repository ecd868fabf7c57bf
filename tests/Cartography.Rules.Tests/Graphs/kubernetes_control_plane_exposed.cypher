// fails
CREATE (:AWSEKSCluster {id: 'eks', _ont_control_plane_public_access: true, exposed_internet: true}), (:GKECluster {id: 'gke', _ont_control_plane_public_access: true}), (:AzureKubernetesCluster {id: 'aks', _ont_control_plane_public_access: true})

// passes
CREATE (:AWSEKSCluster {id: 'eks', _ont_control_plane_public_access: true}), (:GKECluster {id: 'gke', _ont_control_plane_public_access: false}), (:AzureKubernetesCluster {id: 'aks'})
