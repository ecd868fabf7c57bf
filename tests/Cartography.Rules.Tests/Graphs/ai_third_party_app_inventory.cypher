// fails
CREATE (:ThirdPartyApp {id: 'x', _ont_name: 'ChatGPT', _ont_source: 'google'})<-[:AUTHORIZED]-(:UserAccount)
CREATE (:ThirdPartyApp {id: 'y', name: 'My LLM helper'})

// passes
CREATE (:ThirdPartyApp {id: 'x', _ont_name: 'Coherent Gallmarks', _ont_client_id: 'hallmark-12'})
