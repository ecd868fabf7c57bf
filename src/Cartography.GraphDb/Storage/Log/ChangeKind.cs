namespace Cartography.GraphDb.Storage.Log;

/// <summary>What a change in the log is. The numbers are on disk: they never change.</summary>
internal enum ChangeKind : byte
{
    Label = 1,
    RelationshipType = 2,
    PropertyKey = 3,
    Scope = 4,
    LabelSet = 5,
    Shape = 6,
    Stamp = 7,
    AddNode = 10,
    NodeLabels = 11,
    NodeBlock = 12,
    NodeStamps = 13,
    DeleteNode = 14,
    NodesSeen = 15,
    AddRelationship = 20,
    RelationshipBlock = 22,
    RelationshipStamps = 23,
    DeleteRelationship = 24,
    RelationshipsSeen = 25,
    AddIndex = 40,
    DropIndex = 41,
}
