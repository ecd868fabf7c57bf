namespace Cartography.GraphDb.Planning;

/// <summary>A variable of a repeated path, and the list that it is outside.</summary>
internal sealed record GroupVariable(int Item, int List);
