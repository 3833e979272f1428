using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Aot;

internal sealed class Service : IShipmentApi
{
    public Task<Receipt> ShipAsync(Shipment request, CancellationToken cancellationToken = default) => request.Username == "nobody"
        ? throw new ApiException(3, "Bad credentials")
        : Task.FromResult(new Receipt
        {
            Status = 7,
            Message = $"{request.Priority} {string.Join(',', request.Parcels.Select(static p => p.Id ?? "-"))} {request.Pickup:O}",
            Total = request.Weight * 2,
            Numbers = [.. request.Parcels.Select(static (_, index) => index + 9_000_000_000L)],
        });

    public Task<Page<Parcel>> ListAsync(Shipment request, CancellationToken cancellationToken = default) => Task.FromResult(new Page<Parcel>
    {
        Items = [.. request.Parcels],
        Last = request.Parcels[^1],
        Counts = { ["monday"] = 1, ["tuesday"] = 2 },
    });

    public ValueTask<ApiResult<Receipt>> TrackAsync(string number, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(new ApiResult<Receipt>(new Receipt { Message = number }, 0));
}
