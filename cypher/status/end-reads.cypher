// title: Ends the transactions of a name that nobody waits for any more
// param name (text): what they are called in their metadata
SHOW TRANSACTIONS YIELD transactionId AS id, metaData
WHERE metaData.entente = $name
TERMINATE TRANSACTIONS id YIELD message
RETURN message
