using Cartography.Bolt.PackStream;
using Cartography.Bolt.Structures;
using Cartography.Values;

namespace Cartography.Bolt.Messages;

/// <summary>Ask which servers there are for a database.</summary>
/// <param name="Context">The address that the client used, and what its URI says to routers.</param>
/// <param name="Bookmarks">States of the database that the answer must know.</param>
/// <param name="Extra">db, imp_user.</param>
internal sealed record Route(MapValue Context, ListValue Bookmarks, MapValue Extra) : Message
{
    private static readonly MapShape DatabaseOnly = new("db");

    public static MessageType Kind { get; } = new(0x66, "Route", 3, Read) { IsIn = capabilities => capabilities.Route };

    public override MessageType Type => Kind;

    public override void WriteFields(PackStreamWriter writer, Capabilities capabilities)
    {
        ValueWriter.WriteMap(writer, Context, capabilities.Format);
        ValueWriter.Write(writer, Value.From(Bookmarks), capabilities.Format);
        ValueWriter.Write(writer, capabilities.RouteExtra ? Value.From(Extra) : Extra.GetOrNull("db"), capabilities.Format);
    }

    private static Route Read(ref PackStreamReader reader, MessageReader context)
    {
        var routing = context.Values.ReadMap(ref reader);
        var bookmarks = context.Values.ReadList(ref reader);

        // Before 4.4 the name stood alone; Neo4j takes the map there as well.
        var extra = context.Capabilities.RouteExtra || reader.PeekType() == PackType.Map
            ? context.Values.ReadMap(ref reader)
            : MapValue.Of(DatabaseOnly, [context.Values.Read(ref reader)]);

        _ = extra.Text("db");
        return new Route(routing, bookmarks, extra);
    }
}
