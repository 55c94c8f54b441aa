"""Writes numpy_arrays.npz with NumPy itself: arrays of each type, order and version that the reader takes."""

import io
import pickle
import zipfile

import numpy as np
from numpy.lib import format as npy

RAMP = np.arange(24).reshape(2, 3, 4)
TEXTS = [[1, 2, 300], [], [70000, 5], [0]]


def array_bytes(array, version=None):
    out = io.BytesIO()
    npy.write_array(out, array, version=version, allow_pickle=True)
    return out.getvalue()


def texts_bytes(protocol):
    array = np.empty(len(TEXTS), dtype=object)
    array[:] = TEXTS
    header = io.BytesIO()
    npy.write_array_header_1_0(header, npy.header_data_from_array_1_0(array))
    return header.getvalue() + pickle.dumps(array, protocol=protocol)


entries = {}
for order in "<>":
    for code in ("f4", "f8", "i1", "i2", "i4", "i8"):
        entries[f"ramp_{'little' if order == '<' else 'big'}_{code}"] = array_bytes(
            (RAMP - 7).astype(order + code)
        )
    for code in ("u1", "u2", "u4", "u8"):
        entries[f"ramp_{'little' if order == '<' else 'big'}_{code}"] = array_bytes(
            RAMP.astype(order + code)
        )
entries["fortran"] = array_bytes(np.asfortranarray(RAMP.astype("<i2")))
entries["version2"] = array_bytes(RAMP.astype("<i2"), version=(2, 0))
entries["version3"] = array_bytes(RAMP.astype("<i2"), version=(3, 0))
entries["scalar"] = array_bytes(np.float64(2.5))
entries["empty"] = array_bytes(np.zeros((0, 3), dtype="<f4"))
entries["largest_u8"] = array_bytes(np.array([2**64 - 1, 2**63, 2**63 + 1025], dtype="<u8"))
entries["not_finite"] = array_bytes(np.array([1.0, np.nan]))
entries["complex"] = array_bytes(np.array([1j]))
entries["record"] = array_bytes(np.zeros(2, dtype=[("a", "<i4"), ("b", "<f4")]))
entries["strings"] = array_bytes(np.array(["a", "b"], dtype=object))
for protocol in (2, 3, 4, 5):
    entries[f"texts_protocol{protocol}"] = texts_bytes(protocol)

with zipfile.ZipFile("numpy_arrays.npz", "w", zipfile.ZIP_DEFLATED) as archive:
    for name, data in entries.items():
        archive.writestr(zipfile.ZipInfo(name + ".npy", (1980, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
