using System.ComponentModel.DataAnnotations;
using System.Threading;
using System.Threading.Tasks;
using TextMe;

namespace Quickstart.Broken;

/// <summary>A contract with mistakes: <c>dotnet build samples/Quickstart -p:Broken=true</c> shows them.</summary>
[ApiContract]
public partial interface IShop
{
    [Operation("order")]
    Task<Receipt> OrderAsync(Order order, CancellationToken cancellationToken = default);

    [Operation("order")]
    Task<Receipt> CancelAsync(Receipt receipt, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Order
{
    [WireName("item"), StringLength(8)]
    public required string Item { get; init; }

    [WireName("quantity"), Range(1, 99)]
    public required int Quantity { get; init; }
}

[WireContract]
public sealed partial record Receipt
{
    [WireName("number")]
    public required int Number { get; init; }
}

[WireContract]
public sealed partial record Customer
{
    [WireName("first name")]
    public required string Name { get; init; }

    [WireName("age"), Range(120, 18)]
    public required int Age { get; init; }
}
