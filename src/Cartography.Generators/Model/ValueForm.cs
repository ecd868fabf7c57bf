namespace Cartography.Generators.Model;

/// <summary>What a member holds; the names are those of the schema's PropertyType.</summary>
internal enum ValueForm
{
    None,
    Text,
    Integer,
    Float,
    Boolean,
    Time,
    TextList,
    IntegerList,
}
