using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Cartography.Bolt.Client;
using Cartography.Bolt.Framing;
using Cartography.Bolt.Handshake;
using Cartography.Bolt.PackStream;
using Cartography.Bolt.Server;
using Cartography.Bolt.Server.Authentication;

namespace Cartography.Bolt.Tests.Server;

public sealed class TransportTests
{
    private static readonly BoltServerOptions Options = new() { Endpoint = new IPEndPoint(IPAddress.Loopback, 0) };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("http://localhost:3000", true)]
    [InlineData("https://127.0.0.1", true)]
    [InlineData("https://browser.example", true)]
    [InlineData("https://evil.example", false)]
    [InlineData("null", false)]
    public async Task Without_a_password_only_pages_of_this_machine_or_named_ones_may_open_a_web_socket(string origin, bool isLetIn)
    {
        await using var server = BoltServer.Start(new TestDatabase(), Options with { AllowedOrigins = ["https://browser.example"] });
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", origin);
        var connecting = socket.ConnectAsync(new Uri($"ws://{server.Endpoint}/"), Cancel);

        if (!isLetIn)
        {
            var e = await Assert.ThrowsAsync<WebSocketException>(() => connecting);
            Assert.Contains("403", e.Message, StringComparison.Ordinal);
            return;
        }

        await connecting;
        await using var stream = WebSocketStream.Create(socket, WebSocketMessageType.Binary);
        Assert.Equal(new BoltVersion(5, 8), (await ClientHandshake.AgreeAsync(stream, Cancel)).Version);
    }

    [Fact]
    public async Task A_name_of_elsewhere_that_points_here_is_refused()
    {
        await using var server = BoltServer.Start(new TestDatabase(), Options);
        Assert.StartsWith("HTTP/1.1 403", await AskAsync(server.Endpoint, "GET / HTTP/1.1\r\nHost: evil.example:7687\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200", await AskAsync(server.Endpoint, "GET / HTTP/1.1\r\nHost: localhost:7687\r\n\r\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Discovery_says_where_bolt_is()
    {
        await using var server = BoltServer.Start(new TestDatabase(), Options);
        await using var discovery = DiscoveryServer.Start(new IPEndPoint(IPAddress.Loopback, 0), Options, server.Endpoint);
        var answer = await AskAsync(discovery.Endpoint, "GET / HTTP/1.1\r\nHost: localhost:7474\r\nOrigin: http://localhost:8080\r\nAccept: application/json\r\n\r\n");
        Assert.Contains($"\"bolt_direct\":\"bolt://localhost:{server.Endpoint.Port}\"", answer, StringComparison.Ordinal);
        Assert.Contains("Access-Control-Allow-Origin: http://localhost:8080", answer, StringComparison.Ordinal);
        var foreign = await AskAsync(discovery.Endpoint, "GET / HTTP/1.1\r\nHost: localhost:7474\r\nOrigin: https://evil.example\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 403", foreign, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tls_is_checked_unless_told_otherwise()
    {
        using var certificate = Certificate();
        await using var server = BoltServer.Start(new TestDatabase(), Options with { Certificate = certificate, RequiresTls = true });
        await using var any = new BoltClient(BoltUri.Parse($"bolt+ssc://localhost:{server.Endpoint.Port}"), AuthToken.None);
        await any.VerifyAsync(null, Cancel);
        await using var verified = new BoltClient(BoltUri.Parse($"bolt+s://localhost:{server.Endpoint.Port}"), AuthToken.None);
        var e = await Assert.ThrowsAsync<ProtocolException>(() => verified.VerifyAsync(null, Cancel));
        Assert.Equal(ProtocolFault.Untrusted, e.Fault);
        await using var plain = new BoltClient(BoltUri.Parse($"bolt://localhost:{server.Endpoint.Port}"), AuthToken.None);
        await Assert.ThrowsAsync<ProtocolException>(() => plain.VerifyAsync(null, Cancel));
    }

    [Fact]
    public void Beyond_this_machine_a_server_needs_a_certificate_and_a_password()
    {
        var e = Assert.Throws<ArgumentException>(() =>
            BoltServer.Start(new TestDatabase(), Options with { Endpoint = new IPEndPoint(IPAddress.Any, 0), Authenticator = OpenAccess.Instance }));
        Assert.Contains("certificate and a password", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_password_is_found_again_in_its_written_hash()
    {
        var hash = PasswordHash.Parse(PasswordHash.Of("secret", 10).ToString());
        Assert.True(hash.Matches("secret"));
        Assert.False(hash.Matches("Secret"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(65535)]
    [InlineData(65536)]
    [InlineData(200_000)]
    public async Task Messages_of_every_size_survive_chunks(int size)
    {
        var message = new byte[size];
        new Random(1).NextBytes(message);
        using var output = new OutputBuffer();
        var start = Chunks.Begin(output);
        message.CopyTo(output.Reserve(size));
        output.Length += size;
        Chunks.End(output, start);
        using var reader = new ChunkReader(new MemoryStream(output.Written.ToArray()), size);
        var read = await reader.ReadAsync(Cancel);
        Assert.Equal(message, size == 0 ? [] : read!.Value.Span.ToArray());
    }

    private static async Task<string> AskAsync(IPEndPoint endpoint, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(endpoint, Cancel);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request), Cancel);
        using var reader = new StreamReader(client.GetStream());
        return await reader.ReadToEndAsync(Cancel);
    }

    private static X509Certificate2 Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        var start = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var made = request.CreateSelfSigned(start, start.AddYears(100));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), password: null);
    }
}
