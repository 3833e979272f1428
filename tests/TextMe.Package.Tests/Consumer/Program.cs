using System.Text;
using TextMe;

foreach (WireFormat format in Enum.GetValues<WireFormat>())
{
    Order order = new() { Id = "o-1", Quantity = 3 };
    Console.WriteLine(Encoding.UTF8.GetString(WireSerializer.Serialize(order, format)));
    IShopApi client = IShopApi.Create(new InMemoryTransport(new ShopApiEndpoint(new Shop()), format));
    Console.WriteLine((await client.PlaceAsync(order)).Message);
}

[ApiContract]
public partial interface IShopApi
{
    [Operation("place")]
    Task<Receipt> PlaceAsync(Order order, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Order
{
    [WireName("id")] public required string Id { get; init; }

    [WireName("quantity")] public required int Quantity { get; init; }
}

[WireContract]
public sealed partial record Receipt
{
    [WireName("status")] public int Status { get; init; }

    [WireName("message")] public string? Message { get; init; }
}

internal sealed class Shop : IShopApi
{
    public Task<Receipt> PlaceAsync(Order order, CancellationToken cancellationToken) =>
        Task.FromResult(new Receipt { Message = $"{order.Quantity} of {order.Id}" });
}
